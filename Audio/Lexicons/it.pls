<?xml version="1.0" encoding="UTF-8"?>
<!-- Words that espeak-ng says with a voiced s or takes for English ones. -->
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="x-espeak-ng" xml:lang="it">
  <lexeme><grapheme>antisettico</grapheme><alias>antissettico</alias></lexeme>
  <lexeme><grapheme>team</grapheme><alias>tim</alias></lexeme>
</lexicon>
