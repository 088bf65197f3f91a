package org.alongside.community.peergroup;

/** What a group is, as its host writes it. */
public record GroupPlan(String name, Theme theme, boolean sensitive, JoinPolicy joinPolicy, String agreements,
                        String accessInfo, String pattern) {
}
