<?xml version="1.0" encoding="UTF-8"?>
<!-- Names of medicines and medical words as British clinicians say them. -->
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="x-espeak-ng" xml:lang="en-GB">
  <lexeme><grapheme>paracetamol</grapheme><phoneme>p,ar@s'i:t@m0l</phoneme></lexeme>
  <lexeme><grapheme>clopidogrel</grapheme><phoneme>kl@p'Id@grEl</phoneme></lexeme>
  <lexeme><grapheme>naproxen</grapheme><phoneme>n@pr'0ks@n</phoneme></lexeme>
  <lexeme><grapheme>lumbar</grapheme><phoneme>l'Vmb@</phoneme></lexeme>
  <lexeme><grapheme>acetaminophen</grapheme><phoneme>@s,i:t@m'In@f@n</phoneme></lexeme>
</lexicon>
