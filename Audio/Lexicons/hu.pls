<?xml version="1.0" encoding="UTF-8"?>
<!-- Latin c in the names on UK packets is read as "ts". Checked and right: paracetamol, ibuprofén, warfarin, apixaban,
     klopidogrél, naproxén, kodein, facet, szteroid, MR, NHS. -->
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="x-espeak-ng" xml:lang="hu">
  <lexeme><grapheme>co-codamol</grapheme><alias>kokodamol</alias></lexeme>
  <lexeme><grapheme>co-dydramol</grapheme><alias>kodidramol</alias></lexeme>
</lexicon>
