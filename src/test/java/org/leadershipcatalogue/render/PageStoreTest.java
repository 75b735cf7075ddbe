package org.leadershipcatalogue.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.Instant;
import java.util.Set;
import java.util.TreeMap;
import org.jbake.model.DocumentModel;
import org.junit.jupiter.api.Test;
import org.leadershipcatalogue.document.Assets;

class PageStoreTest {

    private static DocumentModel post(String tag) {
        DocumentModel post = DocumentModel.createDefaultDocumentModel();
        post.setType("post");
        post.setStatus("published");
        post.setTitle(tag);
        post.setTags(new String[] {tag});
        post.setSourceUri(tag);
        return post;
    }

    @Test
    void answersAQuestionOnceUntilThereIsANewDocument() {
        PageStore store = new PageStore(
                Instant.EPOCH,
                () -> new AssetLinks(new Assets(new TreeMap<>()), address -> address),
                new TemplateSet(new TreeMap<>()));
        store.addDocument(post("london"));

        assertSame(store.getAllTags(), store.getAllTags());
        assertSame(store.getTags(), store.getTags());
        assertSame(store.getPublishedPostsByTag("london"), store.getPublishedPostsByTag("london"));
        assertSame(store.getDocumentByUri("london"), store.getDocumentByUri("london"));

        store.addDocument(post("leeds"));
        assertEquals(Set.of("leeds", "london"), store.getAllTags());
        assertEquals(1, store.getDocumentByUri("leeds").size());
    }
}
