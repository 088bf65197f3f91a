package org.alongside.planted.edges_use_only_boundaries.accreditation.panel.entity;

public class Seat {
}
