<?xml version="1.0" encoding="UTF-8"?>
<!-- espeak-ng stresses these names of medicines and medical words on the wrong vowel, and heeds no stress mark, so that they stand
     as phonemes. Checked and right: аспирин, анестетик, аллергия, рентгеновский, МРТ, УЗИ. The names on UK packets are given in
     Cyrillic and in Latin letters; the Latin ones are said in English. -->
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="x-espeak-ng" xml:lang="ru">
  <lexeme><grapheme>УЗИ</grapheme><alias>у зэ и</alias></lexeme>
  <lexeme><grapheme>парацетамол</grapheme><phoneme>pVrVtsItVm'ol</phoneme></lexeme>
  <lexeme><grapheme>ибупрофен</grapheme><phoneme>Ibup@-rVf;'en</phoneme></lexeme>
  <lexeme><grapheme>ибупрофена</grapheme><phoneme>Ibup@-rVf;'ena#</phoneme></lexeme>
  <lexeme><grapheme>напроксен</grapheme><phoneme>nVp@-rVks;'en</phoneme></lexeme>
  <lexeme><grapheme>клопидогрел</grapheme><phoneme>klVp;idVg@-r;'el</phoneme></lexeme>
  <lexeme><grapheme>апиксабан</grapheme><phoneme>Vp;iksVb'an</phoneme></lexeme>
  <lexeme><grapheme>варфарин</grapheme><phoneme>vVrfVr;'in</phoneme></lexeme>
  <lexeme><grapheme>стероид</grapheme><phoneme>s;t;ir'oit</phoneme></lexeme>
  <lexeme><grapheme>фасеточная</grapheme><phoneme>fVs;'etVtS;nVja</phoneme></lexeme>
  <lexeme><grapheme>фасеточные</grapheme><phoneme>fVs;'etVtS;nyjI</phoneme></lexeme>
  <lexeme><grapheme>фасеточный</grapheme><phoneme>fVs;'etVtS;nyj</phoneme></lexeme>
  <lexeme><grapheme>фасеточных</grapheme><phoneme>fVs;'etVtS;nyx</phoneme></lexeme>
  <lexeme><grapheme>кодеином</grapheme><phoneme>kVd;i'inVm</phoneme></lexeme>
  <lexeme><grapheme>дигидрокодеином</grapheme><phoneme>d;ig;id@-rVkVd;I'inVm</phoneme></lexeme>
</lexicon>
