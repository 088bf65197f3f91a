package org.alongside.platform.audit;

/**
 * A use case was refused to a signed-in person. Fired while its transaction is still there to be rolled back, so whoever
 * hears it keeps the note afterwards, with {@code RecordRefusal}.
 *
 * @param reason the rules' codes and names, or that it is not permitted
 */
public record Refused(String useCase, String reason) {
}
