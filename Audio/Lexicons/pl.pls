<?xml version="1.0" encoding="UTF-8"?>
<!-- MRI is read as a word, Latin c as in "co", and naproksen is stressed on its first syllable. Checked and right: paracetamol,
     ibuprofen, warfaryna, apiksaban, klopidogrel, kodeina, aspiryna, RTG, USG, NHS. -->
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="x-espeak-ng" xml:lang="pl">
  <lexeme><grapheme>MRI</grapheme><alias>em er i</alias></lexeme>
  <lexeme><grapheme>naproksen</grapheme><phoneme>napr'OksEn</phoneme></lexeme>
  <lexeme><grapheme>co-codamol</grapheme><alias>kokodamol</alias></lexeme>
  <lexeme><grapheme>co-dydramol</grapheme><alias>kodydramol</alias></lexeme>
</lexicon>
