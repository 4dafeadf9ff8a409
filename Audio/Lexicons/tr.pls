<?xml version="1.0" encoding="UTF-8"?>
<!-- British names of medicines, whose c is said as k, and an abbreviation as Turkish speakers say it. -->
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="x-espeak-ng" xml:lang="tr">
  <lexeme><grapheme>co-codamol</grapheme><alias>ko-kodamol</alias></lexeme>
  <lexeme><grapheme>co-dydramol</grapheme><alias>ko-didramol</alias></lexeme>
  <lexeme><grapheme>MR</grapheme><alias>emar</alias></lexeme>
</lexicon>
