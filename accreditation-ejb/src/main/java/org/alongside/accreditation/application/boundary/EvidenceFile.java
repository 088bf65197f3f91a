package org.alongside.accreditation.application.boundary;

/** A file to give back: a safe name, the type found in its content, its bytes. */
public record EvidenceFile(String name, String contentType, byte[] bytes) {
}
