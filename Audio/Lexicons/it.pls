<?xml version="1.0" encoding="UTF-8"?>
<!-- An elided article before NHS garbles the letters, and "team" is taken for English. Checked and right: paracetamolo,
     ibuprofene, naprossene, warfarin, apixaban, clopidogrel, codeina, co-codamol, co-dydramol, cortisonico. -->
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="x-espeak-ng" xml:lang="it">
  <lexeme><grapheme>dell’NHS</grapheme><alias>dell’enne acca esse</alias></lexeme>
  <lexeme><grapheme>team</grapheme><alias>tim</alias></lexeme>
  <lexeme><grapheme>antisettico</grapheme><alias>antissettico</alias></lexeme>
</lexicon>
