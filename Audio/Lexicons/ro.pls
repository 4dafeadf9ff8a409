<?xml version="1.0" encoding="UTF-8"?>
<!-- "Site" is an English word in Romanian spelling, and ulcer is stressed on its last syllable. Checked and right: paracetamol,
     ibuprofen, warfarină, apixaban, clopidogrel, naproxen, codeină, co-codamol, co-dydramol, RMN, NHS. -->
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="x-espeak-ng" xml:lang="ro">
  <lexeme><grapheme>site-ul</grapheme><alias>saitul</alias></lexeme>
  <lexeme><grapheme>ulcer</grapheme><phoneme>'ultSer</phoneme></lexeme>
  <lexeme><grapheme>v-a</grapheme><alias>va</alias></lexeme>
</lexicon>
