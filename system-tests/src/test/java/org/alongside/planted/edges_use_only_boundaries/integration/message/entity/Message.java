package org.alongside.planted.edges_use_only_boundaries.integration.message.entity;

public class Message {
}
