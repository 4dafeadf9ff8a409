<?xml version="1.0" encoding="UTF-8"?>
<!-- Names of medicines: in Welsh spelling f is said as v, and the English endings are silent. -->
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="x-espeak-ng" xml:lang="cy">
  <lexeme><grapheme>ibuprofen</grapheme><alias>eibiwproffen</alias></lexeme>
  <lexeme><grapheme>warfarin</grapheme><alias>warffarin</alias></lexeme>
  <lexeme><grapheme>codeine</grapheme><alias>codîn</alias></lexeme>
  <lexeme><grapheme>dihydrocodeine</grapheme><alias>deihydro codîn</alias></lexeme>
  <lexeme><grapheme>naproxen</grapheme><alias>naprocsen</alias></lexeme>
</lexicon>
