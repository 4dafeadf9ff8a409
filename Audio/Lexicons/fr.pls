<?xml version="1.0" encoding="UTF-8"?>
<!-- espeak-ng takes some of these words for English ones, reads IRM as a word, and does not know where "plus", "os" and "tous" drop
     or keep their last letter. Checked and right: paracétamol, ibuprofène, naproxène, codéine, apixaban, clopidogrel, AVC, NHS. -->
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="x-espeak-ng" xml:lang="fr">
  <lexeme><grapheme>dos</grapheme><alias>dau</alias></lexeme>
  <lexeme><grapheme>warfarine</grapheme><alias>ouarfarine</alias></lexeme>
  <lexeme><grapheme>web</grapheme><alias>ouèbe</alias></lexeme>
  <lexeme><grapheme>IRM</grapheme><alias>i èr èm</alias></lexeme>
  <lexeme><grapheme>ou plus</grapheme><alias>ou plusse</alias></lexeme>
  <lexeme><grapheme>les os</grapheme><alias>les eaux</alias></lexeme>
  <lexeme><grapheme>des os</grapheme><alias>des eaux</alias></lexeme>
  <lexeme><grapheme>tous les</grapheme><alias>tou les</alias></lexeme>
  <lexeme><grapheme>tous vos</grapheme><alias>tou vos</alias></lexeme>
  <lexeme><grapheme>échographie</grapheme><alias>ékographie</alias></lexeme>
  <lexeme><grapheme>échographies</grapheme><alias>ékographies</alias></lexeme>
  <lexeme><grapheme>acupuncture</grapheme><alias>acuponcture</alias></lexeme>
</lexicon>
