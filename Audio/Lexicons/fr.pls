<?xml version="1.0" encoding="UTF-8"?>
<!-- Words that espeak-ng takes for English ones, reads as a word instead of letters, or misreads. -->
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="x-espeak-ng" xml:lang="fr">
  <lexeme><grapheme>dos</grapheme><alias>dau</alias></lexeme>
  <lexeme><grapheme>warfarine</grapheme><alias>ouarfarine</alias></lexeme>
  <lexeme><grapheme>web</grapheme><alias>ouèbe</alias></lexeme>
  <lexeme><grapheme>IRM</grapheme><alias>i erre ème</alias></lexeme>
  <lexeme><grapheme>échographie</grapheme><alias>ékographie</alias></lexeme>
  <lexeme><grapheme>échographies</grapheme><alias>ékographies</alias></lexeme>
  <lexeme><grapheme>acupuncture</grapheme><alias>acuponcture</alias></lexeme>
</lexicon>
