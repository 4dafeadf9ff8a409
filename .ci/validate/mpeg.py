"""How long an MP3 file sounds when it is decoded (ISO/IEC 11172-3 and 13818-3, layer III)."""

KILOBITS = {
    True: [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
    False: [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
}


def sound(data):
    """The frames of a file without its ID3v2 tag."""
    if data[:3] == b"ID3":
        size = data[6] << 21 | data[7] << 14 | data[8] << 7 | data[9]
        return data[10 + size:]
    return data


def seconds(data):
    """Seconds of decoded sound; what LAME's description says to cut at both ends is cut."""
    data = sound(data)
    place = count = cut = 0
    samples = rate = 1
    while place + 4 <= len(data) and data[place] == 0xFF and data[place + 1] & 0xE0 == 0xE0:
        version = data[place + 1] >> 3 & 3
        first = version == 3
        rate = [44100, 48000, 32000][data[place + 2] >> 2 & 3] // {3: 1, 2: 2, 0: 4}[version]
        samples = 1152 if first else 576
        length = samples // 8 * KILOBITS[first][data[place + 2] >> 4] * 1000 // rate + (data[place + 2] >> 1 & 1)
        frame = data[place:place + length]
        found = max(frame.find(b"Info"), frame.find(b"Xing"))
        if place == 0 and found >= 0:
            lame = frame.find(b"LAME", found)
            if lame >= 0:
                delays = frame[lame + 21:lame + 24]
                cut = (delays[0] << 4 | delays[1] >> 4) + ((delays[1] & 15) << 8 | delays[2])
        else:
            count += 1
        place += length
    return (count * samples - cut) / rate
