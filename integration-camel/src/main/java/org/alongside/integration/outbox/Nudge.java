package org.alongside.integration.outbox;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

/** An e-mail that says only that there is a message: what it says stays in the portal. */
@ApplicationScoped
public class Nudge {

    private static final String TEXT = """
            Hello

            You have a new message in Alongside.

            Sign in and open "Your messages" to read it. We do not put what it says in an email,
            so that nobody else can read it.
            """;

    @Resource(lookup = "java:jboss/mail/Alongside")
    private Session mail;

    private final String host = System.getenv("ALONGSIDE_SMTP_HOST");

    /** A mail server is configured. */
    public boolean isPossible() {
        return host != null && !host.isBlank();
    }

    public void send(String address) {
        try {
            MimeMessage message = new MimeMessage(mail);
            message.setRecipient(Message.RecipientType.TO, new InternetAddress(address));
            message.setSubject("You have a message in Alongside", "UTF-8");
            message.setText(TEXT, "UTF-8");
            Transport.send(message);
        } catch (MessagingException e) {
            throw new IllegalStateException("The mail server did not take a message", e);
        }
    }
}
