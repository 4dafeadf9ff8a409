<?xml version="1.0" encoding="UTF-8"?>
<!-- espeak-ng stresses these names of medicines and medical words on the wrong vowel, and heeds no stress mark, so that they stand
     as phonemes. УЗД is read half as a word, and т and г run together in "рентген". Checked and right: стероїд, анестетик, інфекція. -->
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="x-espeak-ng" xml:lang="uk">
  <lexeme><grapheme>УЗД</grapheme><alias>у зе де</alias></lexeme>
  <lexeme><grapheme>рентген</grapheme><alias>рентґен</alias></lexeme>
  <lexeme><grapheme>рентгенівський</grapheme><alias>рентґенівський</alias></lexeme>
  <lexeme><grapheme>рентгенівських</grapheme><alias>рентґенівських</alias></lexeme>
  <lexeme><grapheme>парацетамол</grapheme><phoneme>paratsEtam'ol</phoneme></lexeme>
  <lexeme><grapheme>ібупрофен</grapheme><phoneme>ibup@-rof'En</phoneme></lexeme>
  <lexeme><grapheme>ібупрофену</grapheme><phoneme>ibup@-rof'Enu</phoneme></lexeme>
  <lexeme><grapheme>напроксен</grapheme><phoneme>nap@-roks'En</phoneme></lexeme>
  <lexeme><grapheme>клопідогрель</grapheme><phoneme>klVpidoh@-r'El</phoneme></lexeme>
  <lexeme><grapheme>апіксабан</grapheme><phoneme>apiksAb'an</phoneme></lexeme>
  <lexeme><grapheme>варфарин</grapheme><phoneme>varfAr'In</phoneme></lexeme>
  <lexeme><grapheme>аспірин</grapheme><phoneme>aspir'In</phoneme></lexeme>
  <lexeme><grapheme>аспірину</grapheme><phoneme>aspir'Inu</phoneme></lexeme>
  <lexeme><grapheme>алергія</grapheme><phoneme>alerh'ija</phoneme></lexeme>
  <lexeme><grapheme>фасеткова</grapheme><phoneme>fas'EtkVva</phoneme></lexeme>
  <lexeme><grapheme>фасетковий</grapheme><phoneme>fas'Etkovij</phoneme></lexeme>
  <lexeme><grapheme>фасеткових</grapheme><phoneme>fas'Etkovix</phoneme></lexeme>
  <lexeme><grapheme>фасеткові</grapheme><phoneme>fas'EtkVvi</phoneme></lexeme>
  <lexeme><grapheme>голкотерапію</grapheme><phoneme>hVlkVterap'iju</phoneme></lexeme>
  <lexeme><grapheme>голкотерапія</grapheme><phoneme>hVlkVterap'ija</phoneme></lexeme>
  <lexeme><grapheme>кодеїном</grapheme><phoneme>kVdi'inVm</phoneme></lexeme>
  <lexeme><grapheme>дигідрокодеїном</grapheme><phoneme>dihid@-rVkVde'inVm</phoneme></lexeme>
</lexicon>
