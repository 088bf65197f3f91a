/**
 * Training: courses, runs, enrolment, attendance and completions, open to everyone and co-trained by people who use
 * services. The module has its place in the suite; its features come with the training work.
 */
package org.alongside.training;
