package org.alongside.platform.file;

/** A file that may be kept: its name only for show, its format found in its content, its hash in hex. */
public record InspectedFile(String name, FileFormat format, String sha256, byte[] bytes) {

    @Override
    public String toString() {
        return "InspectedFile[" + name + ", " + format + ", " + sha256 + "]";
    }
}
