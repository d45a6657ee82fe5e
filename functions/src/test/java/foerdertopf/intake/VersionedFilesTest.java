package foerdertopf.intake;

class VersionedFilesTest implements VersionedStoreContract {

    private final VersionedFiles files = new VersionedFiles();

    @Override
    public FileStore store() {
        return files;
    }

    @Override
    public void upload(String key, byte[] bytes) {
        files.upload(key, bytes);
    }

    @Override
    public void remove(String key) {
        files.remove(key);
    }

    @Override
    public void forget(StoredObject object) {
        files.forget(object);
    }
}
