<?xml version="1.0" encoding="UTF-8"?>
<!-- MRI is read as a word; names of medicines in English spelling are read by Welsh rules (f as v, -eine as two syllables).
     Checked and right: parasetamol, aspirin, naproxen, apixaban, clopidogrel, co-codamol, co-dydramol, steroid, NHS. -->
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="x-espeak-ng" xml:lang="cy">
  <lexeme><grapheme>MRI</grapheme><alias>em ar ai</alias></lexeme>
  <lexeme><grapheme>codeine</grapheme><alias>côdîn</alias></lexeme>
  <lexeme><grapheme>dihydrocodeine</grapheme><alias>deihaidro-côdîn</alias></lexeme>
  <lexeme><grapheme>ibuprofen</grapheme><alias>ibiwproffen</alias></lexeme>
  <lexeme><grapheme>warfarin</grapheme><alias>warffarin</alias></lexeme>
  <lexeme><grapheme>naproxen</grapheme><alias>naprocsen</alias></lexeme>
</lexicon>
