package org.alongside.training.course;

/** An area of the national framework, by its code, and how far the course goes into it. */
public record AreaTaught(String code, Depth depth) {

    /** As it is kept: {@code C01:FULL}. */
    public String word() {
        return code + ":" + depth;
    }

    public static AreaTaught of(String word) {
        int colon = word.lastIndexOf(':');
        return new AreaTaught(word.substring(0, colon), Depth.valueOf(word.substring(colon + 1)));
    }
}
