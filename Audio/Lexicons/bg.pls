<?xml version="1.0" encoding="UTF-8"?>
<!-- espeak-ng stresses these names of medicines on the wrong vowel, and heeds no stress mark, so that they stand as phonemes. ЯМР is
     read as a word. Checked and right: диабет, аспирин; the names in Latin letters are said in English. -->
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="x-espeak-ng" xml:lang="bg">
  <lexeme><grapheme>ЯМР</grapheme><alias>я мъ ръ</alias></lexeme>
  <lexeme><grapheme>парацетамол</grapheme><phoneme>paratsetam'oL</phoneme></lexeme>
  <lexeme><grapheme>парацетамола</grapheme><phoneme>paratsetam'oLa</phoneme></lexeme>
  <lexeme><grapheme>парацетамолът</grapheme><phoneme>paratsetam'oL@t</phoneme></lexeme>
  <lexeme><grapheme>ибупрофен</grapheme><phoneme>ibuprof'en</phoneme></lexeme>
  <lexeme><grapheme>ибупрофена</grapheme><phoneme>ibuprof'ena</phoneme></lexeme>
  <lexeme><grapheme>ибупрофенът</grapheme><phoneme>ibuprof'en@t</phoneme></lexeme>
  <lexeme><grapheme>напроксен</grapheme><phoneme>naproks'en</phoneme></lexeme>
  <lexeme><grapheme>клопидогрел</grapheme><phoneme>kLopidogr'eL</phoneme></lexeme>
  <lexeme><grapheme>апиксабан</grapheme><phoneme>apiksab'an</phoneme></lexeme>
  <lexeme><grapheme>варфарин</grapheme><phoneme>varfar'in</phoneme></lexeme>
  <lexeme><grapheme>кодеин</grapheme><phoneme>kode'in</phoneme></lexeme>
  <lexeme><grapheme>дихидрокодеин</grapheme><phoneme>diCidrokode'in</phoneme></lexeme>
  <lexeme><grapheme>кортикостероид</grapheme><phoneme>kortikostero'it</phoneme></lexeme>
  <lexeme><grapheme>кортикостероида</grapheme><phoneme>kortikostero'ida</phoneme></lexeme>
  <lexeme><grapheme>астмата</grapheme><phoneme>'astmata</phoneme></lexeme>
</lexicon>
