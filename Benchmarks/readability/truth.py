"""How many syllables a word has by the spelling rules of its language.

Spanish by the rules of the Real Academia (Ortografía 2010, chapter II.4): strong vowels part, an accented weak vowel
parts from a strong one. Polish: every vowel letter but an "i" before another. Brazilian Portuguese by the Acordo
Ortográfico 1990 (base XX). Turkish, Russian, Ukrainian: every vowel letter.
"""
import re

VOWELS = {"tr": "aeıioöuüâîû", "ru": "аеёиоуыэюя", "uk": "аеєиіїоуюя"}


def letters(word, vowels):
    return sum(character in vowels for character in word)


def spanish(word):
    word = re.sub(r"(?<=[qg])u(?=[eiéí])", "", word)
    word = re.sub(r"(?<=[aeo])y$", "i", word)
    count = 0
    for run in re.findall("[aeiouáéíóúü]+", re.sub(r"(?<=[aeiouáéíóú])h(?=[aeiouáéíóú])", "", word)):
        count += 1
        for a, b in zip(run, run[1:]):
            strong = "aeoáéó"
            if (a in strong and b in strong) or a in "íú" and b in strong or b in "íú" and a in strong or a == b:
                count += 1
    return count or (1 if word == "y" else 0)


def polish(word):
    # In "auto" the u is no vowel, in "nauka" it is: spelling does not tell.
    if re.search("[ae]u", word):
        return None
    return len(re.findall("[aąeęoóuy]|i(?![aąeęoóuy])", word))


def portuguese(word):
    plain = re.sub(r"(?<=[qg])u(?=[eiéíêaáâãoó])", "", word)
    accented = re.search("[áâéêíóôú]", plain)
    count = 0
    for match in re.finditer("[aeiouáâãàéêíóôõúü]+", plain):
        run, end = match.group(), match.end()
        count += 1
        index = 0
        while index + 1 < len(run):
            a, b = run[index], run[index + 1]
            last = index + 2 == len(run)
            tail = plain[end:] if last else ""
            glide = b in "iu" and a not in "iu" or a + b in ("ão", "ãe", "õe", "ui", "iu", "ãi")
            if glide and last and b in "iu" and re.match(r"(nh|[lmnrz]$|[lmnr][^aeiouáâãéêíóôõúh])", tail):
                glide = False
            # "história": a rising pair at the end of a word with an accent before it is one syllable.
            rising = a in "iu" and b in "aeo" and last and tail in ("", "s") and accented and accented.start() < match.start()
            if glide:
                index += 1
                if index + 1 < len(run):
                    count += 1
            elif not rising:
                count += 1
            index += 1
    return count


def syllables(word, language):
    """The syllables of a lower-case word; None where its spelling does not tell."""
    if language in VOWELS:
        return letters(word, VOWELS[language])
    return {"es": spanish, "pl": polish, "pt": portuguese}[language](word)
