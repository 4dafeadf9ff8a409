<?xml version="1.0" encoding="UTF-8"?>
<!-- Names of medicines and medical words that espeak-ng stresses on the wrong syllable, and an abbreviation that it reads as a word. -->
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="x-espeak-ng" xml:lang="uk">
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
  <lexeme><grapheme>узд</grapheme><phoneme>uzEd'E</phoneme></lexeme>
</lexicon>
