<?xml version="1.0" encoding="UTF-8"?>
<!-- Checked and right: પેરાસિટામોલ, આઇબુપ્રોફેન, એપિક્સાબેન, ક્લોપિડોગ્રેલ, નેપ્રોક્સેન, કોડીન, ડાયહાઇડ્રોકોડીન, એસ્પિરિન, એમઆરઆઈ, સ્ટેરોઇડ,
     the numbers and the negations. -->
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="x-espeak-ng" xml:lang="gu">
  <lexeme><grapheme>વોરફેરિન</grapheme><alias>વૉર્ફેરિન</alias></lexeme>
</lexicon>
