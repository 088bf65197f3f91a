package org.alongside.integration.outbox;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.UUID;

/** By the installation's own mail server. */
@ApplicationScoped
public class SmtpPost implements Post {

    private static final String TEXT = """
            Hello

            You have a new message in Alongside.

            Sign in and open "Your messages" to read it. We do not put what it says in an email,
            so that nobody else can read it.
            """;

    @Resource(lookup = "java:jboss/mail/Alongside")
    private Session mail;

    private final String host = System.getenv("ALONGSIDE_SMTP_HOST");

    @Override
    public boolean isPossible() {
        return host != null && !host.isBlank();
    }

    @Override
    public Posted send(UUID reference, String address) {
        try {
            MimeMessage message = new MimeMessage(mail);
            message.setRecipient(Message.RecipientType.TO, new InternetAddress(address));
            message.setSubject("You have a message in Alongside", "UTF-8");
            message.setText(TEXT, "UTF-8");
            Transport.send(message);
            return Posted.TAKEN;
        } catch (AddressException e) {
            return Posted.NEVER;
        } catch (SendFailedException e) {
            return e.getInvalidAddresses() == null || e.getInvalidAddresses().length == 0 ? Posted.LATER : Posted.NEVER;
        } catch (MessagingException e) {
            return Posted.LATER;
        }
    }
}
