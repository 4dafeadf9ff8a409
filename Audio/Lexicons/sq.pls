<?xml version="1.0" encoding="UTF-8"?>
<!-- British names of medicines, whose c is said as k, and the X of X-rays. -->
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="x-espeak-ng" xml:lang="sq">
  <lexeme><grapheme>co-codamol</grapheme><alias>ko-kodamol</alias></lexeme>
  <lexeme><grapheme>co-dydramol</grapheme><alias>ko-didramol</alias></lexeme>
  <lexeme><grapheme>X</grapheme><alias>iks</alias></lexeme>
</lexicon>
