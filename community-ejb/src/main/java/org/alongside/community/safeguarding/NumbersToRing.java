package org.alongside.community.safeguarding;

/** Whom to ring in this area; each is empty when nobody has written it down. 999 and 101 are the same everywhere. */
public record NumbersToRing(String councilPhone, String eveningPhone, String ourPhone, String words) {

    public static final NumbersToRing NONE = new NumbersToRing("", "", "", "");
}
