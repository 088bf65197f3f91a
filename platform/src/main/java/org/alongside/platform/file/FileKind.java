package org.alongside.platform.file;

/** What a person would call it. */
public enum FileKind {
    DOCUMENT, PICTURE, AUDIO, VIDEO
}
