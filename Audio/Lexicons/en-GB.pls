<?xml version="1.0" encoding="UTF-8"?>
<!-- Names of medicines as British clinicians say them (BNF, BAN): espeak-ng stresses them wrongly or gives codeine an "-ine" as in
     "mine". Checked and right: apixaban, aspirin, ibuprofen, warfarin, facet, ganglion, cervical, thoracic, lumbar, steroid,
     anaesthetic, bowels, diary, "use" and "read" in their sentences, MRI and NHS by their letters. -->
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="x-espeak-ng" xml:lang="en-GB">
  <lexeme><grapheme>paracetamol</grapheme><phoneme>p,ar@s'i:t@m0l</phoneme></lexeme>
  <lexeme><grapheme>codeine</grapheme><phoneme>k'oUdi:n</phoneme></lexeme>
  <lexeme><grapheme>dihydrocodeine</grapheme><phoneme>daIh,aIdr@k'oUdi:n</phoneme></lexeme>
  <lexeme><grapheme>clopidogrel</grapheme><phoneme>kl@p'Id@gr,El</phoneme></lexeme>
  <lexeme><grapheme>naproxen</grapheme><phoneme>n@pr'0ks@n</phoneme></lexeme>
  <lexeme><grapheme>co-codamol</grapheme><phoneme>k,oUk'oUd@m0l</phoneme></lexeme>
  <lexeme><grapheme>co-dydramol</grapheme><phoneme>k,oUd'Idr@m0l</phoneme></lexeme>
  <lexeme><grapheme>lumbar</grapheme><phoneme>l'Vmb@</phoneme></lexeme>
  <lexeme><grapheme>acetaminophen</grapheme><phoneme>@s,i:t@m'In@f@n</phoneme></lexeme>
</lexicon>
