<?xml version="1.0" encoding="UTF-8"?>
<!-- ЯМР is read as a word. Checked and right: кодеин, варфарин, диабет, аспирин, кортикостероид; the names in Latin letters are
     said in English. The voice stresses some words on the wrong vowel (парацетамол, ибупрофен, напроксен, ехография,
     физиотерапия): it heeds no stress mark, so an alias cannot mend them. -->
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="x-espeak-ng" xml:lang="bg">
  <lexeme><grapheme>ЯМР</grapheme><alias>я мъ ръ</alias></lexeme>
</lexicon>
