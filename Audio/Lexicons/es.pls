<?xml version="1.0" encoding="UTF-8"?>
<!-- The hyphen gives the names on UK packets two stresses. Checked and right: paracetamol, ibuprofeno, warfarina, apixabán,
     clopidogrel, naproxeno, codeína, dihidrocodeína, facetario, corticoide, web, NHS. -->
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="x-espeak-ng" xml:lang="es">
  <lexeme><grapheme>co-codamol</grapheme><alias>cocodamol</alias></lexeme>
  <lexeme><grapheme>co-dydramol</grapheme><alias>codidramol</alias></lexeme>
</lexicon>
