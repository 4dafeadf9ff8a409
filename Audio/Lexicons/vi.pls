<?xml version="1.0" encoding="UTF-8"?>
<!-- Names of medicines and foreign words as Vietnamese speakers say them: espeak-ng takes them for English words, and MRI for a
     Vietnamese one. The example clinic is named here because its name is in every leaflet. -->
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="x-espeak-ng" xml:lang="vi">
  <lexeme><grapheme>paracetamol</grapheme><alias>pa ra xê ta môn</alias></lexeme>
  <lexeme><grapheme>ibuprofen</grapheme><alias>i bu pờ rô phen</alias></lexeme>
  <lexeme><grapheme>aspirin</grapheme><alias>át pi rin</alias></lexeme>
  <lexeme><grapheme>warfarin</grapheme><alias>oa pha rin</alias></lexeme>
  <lexeme><grapheme>naproxen</grapheme><alias>na pờ rốc xen</alias></lexeme>
  <lexeme><grapheme>codeine</grapheme><alias>cô đê in</alias></lexeme>
  <lexeme><grapheme>dihydrocodeine</grapheme><alias>đi hai đờ rô cô đê in</alias></lexeme>
  <lexeme><grapheme>co-codamol</grapheme><alias>cô cô đa môn</alias></lexeme>
  <lexeme><grapheme>co-dydramol</grapheme><alias>cô đai đờ ra môn</alias></lexeme>
  <lexeme><grapheme>apixaban</grapheme><alias>a pi xa ban</alias></lexeme>
  <lexeme><grapheme>clopidogrel</grapheme><alias>cờ lô pi đô gờ ren</alias></lexeme>
  <lexeme><grapheme>steroid</grapheme><alias>tê rô ít</alias></lexeme>
  <lexeme><grapheme>facet</grapheme><alias>phát xét</alias></lexeme>
  <lexeme><grapheme>web</grapheme><alias>oép</alias></lexeme>
  <lexeme><grapheme>MRI</grapheme><alias>em a rờ i</alias></lexeme>
  <lexeme><grapheme>Example</grapheme><alias>ếch xem pồ</alias></lexeme>
  <lexeme><grapheme>Clinic</grapheme><alias>cờ li níc</alias></lexeme>
</lexicon>
