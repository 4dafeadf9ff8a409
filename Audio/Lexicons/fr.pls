<?xml version="1.0" encoding="UTF-8"?>
<!-- espeak-ng takes these French words for English ones. -->
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="x-espeak-ng" xml:lang="fr">
  <lexeme><grapheme>dos</grapheme><alias>dau</alias></lexeme>
  <lexeme><grapheme>warfarine</grapheme><alias>ouarfarine</alias></lexeme>
  <lexeme><grapheme>web</grapheme><alias>ouèbe</alias></lexeme>
</lexicon>
