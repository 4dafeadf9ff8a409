<?xml version="1.0" encoding="UTF-8"?>
<!-- MRI is read as a word, and Latin c in the names on UK packets as "ts". Checked and right: paracetamol, ibuprofen, varfarinë,
     apiksaban, klopidogrel, naproksen, kodeinë, steroid, NHS. -->
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="x-espeak-ng" xml:lang="sq">
  <lexeme><grapheme>MRI</grapheme><alias>em er i</alias></lexeme>
  <lexeme><grapheme>co-codamol</grapheme><alias>kokodamol</alias></lexeme>
  <lexeme><grapheme>co-dydramol</grapheme><alias>kodidramol</alias></lexeme>
  <lexeme><grapheme>X</grapheme><alias>iks</alias></lexeme>
</lexicon>
