/**
 * The papers that go with a file: its name, the manifest that says it is complete, and the acknowledgement that says what
 * became of it. All of it comes from partners, so all of it is checked, and none of it becomes a path of ours.
 */
package org.alongside.integration.file;
