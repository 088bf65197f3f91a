package org.alongside.community.peergroup;

public record TagView(Experience experience, TagPurpose purpose) {
}
