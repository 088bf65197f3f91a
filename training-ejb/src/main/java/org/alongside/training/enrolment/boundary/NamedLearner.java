package org.alongside.training.enrolment.boundary;

/** Somebody on a run with their name, for those who run it. */
public record NamedLearner(Learner learner, String name) {
}
