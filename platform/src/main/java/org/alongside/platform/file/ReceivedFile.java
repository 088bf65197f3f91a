package org.alongside.platform.file;

/**
 * A file as it came in; nothing about it is believed yet.
 *
 * <p>Its text form names the content by its hash, so that the same file posted twice is seen to be the same.
 */
public record ReceivedFile(String name, byte[] bytes) {

    @Override
    public String toString() {
        return "ReceivedFile[" + name + ", " + (bytes == null ? "nothing" : Sha256.of(bytes)) + "]";
    }
}
