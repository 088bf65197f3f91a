package org.alongside.platform.message;

/**
 * What a person is told.
 *
 * @param code    the specification's number, for example {@code N05}
 * @param subject one line in plain English
 * @param body    plain English, paragraphs separated by a blank line
 * @param path    where to go next, relative to the area, or null
 */
public record Notice(String code, String subject, String body, String path) {
}
