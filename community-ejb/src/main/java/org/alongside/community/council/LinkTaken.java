package org.alongside.community.council;

/**
 * What became of something the council said about a link.
 *
 * @param rule why it waits, or was refused; null otherwise
 */
public record LinkTaken(RowFate fate, LinkRule rule) {

    public static final LinkTaken APPLIED = new LinkTaken(RowFate.APPLIED, null);

    /** It said so before. */
    public static final LinkTaken REPEATED = new LinkTaken(RowFate.DUPLICATE, null);

    /** Somebody here, or the council, has to look at it. */
    public static LinkTaken waiting(LinkRule rule) {
        return new LinkTaken(RowFate.WAITING, rule);
    }

    public static LinkTaken refused(LinkRule rule) {
        return new LinkTaken(RowFate.REFUSED, rule);
    }
}
