<?xml version="1.0" encoding="UTF-8"?>
<!-- Names of medicines: c before o is said as k, and the stress of naproksen is on its second syllable. -->
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="x-espeak-ng" xml:lang="pl">
  <lexeme><grapheme>co-codamol</grapheme><alias>ko-kodamol</alias></lexeme>
  <lexeme><grapheme>co-dydramol</grapheme><alias>ko-dydramol</alias></lexeme>
  <lexeme><grapheme>naproksen</grapheme><alias>na-proksen</alias></lexeme>
</lexicon>
