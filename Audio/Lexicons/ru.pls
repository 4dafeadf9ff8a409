<?xml version="1.0" encoding="UTF-8"?>
<!-- Checked: the voice says every name so that it is understood. It stresses some on the wrong vowel (парацетамол, ибупрофен,
     напроксен, варфарин, апиксабан, клопидогрел, фасеточный, диабету): it heeds no stress mark, so an alias cannot mend them.
     The names on UK packets are given in Cyrillic and in Latin letters; the Latin ones are said in English. -->
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="x-espeak-ng" xml:lang="ru">
  <lexeme><grapheme>УЗИ</grapheme><alias>у зэ и</alias></lexeme>
</lexicon>
