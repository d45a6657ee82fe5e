package foerdertopf.intake;

import java.util.SortedMap;

/// Signs links that let a browser speak to the file store itself, for a short time.
public interface UploadLinks {

    /// To put exactly so many bytes under the key.
    Link toPut(String key, long size);

    /// To get what stands under the key.
    String toGet(String key);

    /// How to send the file: where to, by which method, with which headers.
    record Link(String url, String method, SortedMap<String, String> headers) {
        public Link {
            headers = java.util.Collections.unmodifiableSortedMap(new java.util.TreeMap<>(headers));
        }
    }
}
