package org.alongside.platform.file;

import java.text.Normalizer;

/**
 * The name a person gave a file, made safe to show. It is never used as a path: a name with folders in it keeps only
 * its last part, and signs that could turn the line around or break a header are dropped.
 */
final class FileName {

    static final int LONGEST = 150;

    private static final String NOT_FOR_SHOW = "[\\p{Cntrl}\\p{Cf}\\p{Cs}\\u2028\\u2029\"<>|*?:;]";

    private FileName() {
    }

    static String forShow(String given, FileFormat format) {
        String last = lastPart(given == null ? "" : given);
        String clean = Normalizer.normalize(last, Normalizer.Form.NFC).replaceAll(NOT_FOR_SHOW, "").strip();
        String stem = clean.replaceFirst("\\.[^.]*$", "").replaceAll("^\\.+", "").strip();
        return (stem.isEmpty() ? "file" : stem) + "." + format.extension();
    }

    /** Browsers send the bare name, some old ones and all attackers a path. */
    static String lastPart(String given) {
        return given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    }
}
