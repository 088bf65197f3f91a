package org.alongside.platform.file;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * Pictures, sound and video of the MP4 family say what they are in a four-letter brand. Telephones use more brands than
 * the general list of magic numbers knows.
 */
final class MediaBrand {

    private static final int MARK_AT = 4;
    private static final int BRAND_AT = 8;
    private static final int BRAND_ENDS = 12;

    private static final Map<String, FileFormat> BRANDS = Map.ofEntries(
            Map.entry("qt  ", FileFormat.MOV),
            Map.entry("M4A ", FileFormat.M4A), Map.entry("M4B ", FileFormat.M4A),
            Map.entry("heic", FileFormat.HEIC), Map.entry("heix", FileFormat.HEIC), Map.entry("mif1", FileFormat.HEIC),
            Map.entry("hevc", FileFormat.HEIC), Map.entry("msf1", FileFormat.HEIC),
            Map.entry("isom", FileFormat.MP4), Map.entry("iso2", FileFormat.MP4), Map.entry("iso4", FileFormat.MP4),
            Map.entry("iso5", FileFormat.MP4), Map.entry("iso6", FileFormat.MP4), Map.entry("mp41", FileFormat.MP4),
            Map.entry("mp42", FileFormat.MP4), Map.entry("avc1", FileFormat.MP4), Map.entry("M4V ", FileFormat.MP4),
            Map.entry("M4VH", FileFormat.MP4), Map.entry("MSNV", FileFormat.MP4), Map.entry("dash", FileFormat.MP4));

    private MediaBrand() {
    }

    static boolean isNamedIn(byte[] bytes) {
        return bytes.length >= BRAND_ENDS && "ftyp".equals(letters(bytes, MARK_AT));
    }

    static Optional<FileFormat> of(byte[] bytes) {
        return Optional.ofNullable(BRANDS.get(letters(bytes, BRAND_AT)));
    }

    private static String letters(byte[] bytes, int at) {
        return new String(bytes, at, 4, StandardCharsets.US_ASCII);
    }
}
