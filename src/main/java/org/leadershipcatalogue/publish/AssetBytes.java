package org.leadershipcatalogue.publish;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What was read of an asset.
 *
 * @param hash of its bytes
 * @param text of a style sheet or script; nothing for other files, and where the bytes are no text
 */
record AssetBytes(String hash, Optional<String> text) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    static AssetBytes of(byte[] bytes, boolean withText) {
        return new AssetBytes(Hash.named(bytes), withText ? decoded(bytes) : Optional.empty());
    }

    private static Optional<String> decoded(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        } catch (CharacterCodingException notText) {
            return Optional.empty();
        }
    }
}
