package org.alongside.platform.file;

/** A file to give back: a safe name, the type found in its content, its bytes. */
public record KeptFile(String name, String contentType, byte[] bytes) {
}
