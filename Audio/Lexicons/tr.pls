<?xml version="1.0" encoding="UTF-8"?>
<!-- The names on UK packets have a Turkish c in them, and MR is said "emar". Checked and right: parasetamol, ibuprofen,
     varfarin, apiksaban, klopidogrel, naproksen, kodein, faset, steroid, NHS. -->
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="x-espeak-ng" xml:lang="tr">
  <lexeme><grapheme>MR</grapheme><alias>emar</alias></lexeme>
  <lexeme><grapheme>co-codamol</grapheme><alias>kokodamol</alias></lexeme>
  <lexeme><grapheme>co-dydramol</grapheme><alias>kodidramol</alias></lexeme>
</lexicon>
