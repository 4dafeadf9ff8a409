<?xml version="1.0" encoding="UTF-8"?>
<!-- The x of apixabano is read as "sh". Checked and right: paracetamol, ibuprofeno, varfarina, clopidogrel, naproxeno, codeína,
     di-hidrocodeína, co-dydramol, AVC, NHS. -->
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="x-espeak-ng" xml:lang="pt">
  <lexeme><grapheme>apixabano</grapheme><alias>apicsabano</alias></lexeme>
  <lexeme><grapheme>co-codamol</grapheme><alias>cocodamol</alias></lexeme>
</lexicon>
