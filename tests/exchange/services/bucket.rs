//! A bucket in memory behind somebody else's S3 protocol. Its listings are short: a client that does not
//! ask for the rest does not see it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Mutex;

use http_body_util::BodyExt as _;
use s3s::dto::*;
use s3s::{Body, S3, S3Request, S3Response, S3Result, s3_error};

/// So many names a page.
const PAGE: usize = 7;

/// The bucket.
#[derive(Default)]
pub struct Bucket(Mutex<BTreeMap<String, Vec<u8>>>);

impl Bucket {
    fn files(&self) -> std::sync::MutexGuard<'_, BTreeMap<String, Vec<u8>>> {
        self.0.lock().expect("nobody panicked")
    }
}

#[async_trait::async_trait]
impl S3 for Bucket {
    async fn put_object(
        &self,
        request: S3Request<PutObjectInput>,
    ) -> S3Result<S3Response<PutObjectOutput>> {
        let bytes = match request.input.body {
            Some(body) => {
                let read = Body::from(body).collect().await;
                read.map_err(|_| s3_error!(IncompleteBody))?
                    .to_bytes()
                    .to_vec()
            }
            None => Vec::new(),
        };
        self.files().insert(request.input.key, bytes);
        Ok(S3Response::new(PutObjectOutput::default()))
    }

    async fn get_object(
        &self,
        request: S3Request<GetObjectInput>,
    ) -> S3Result<S3Response<GetObjectOutput>> {
        let bytes = self.files().get(&request.input.key).cloned();
        let bytes = bytes.ok_or_else(|| s3_error!(NoSuchKey))?;
        Ok(S3Response::new(GetObjectOutput {
            content_length: i64::try_from(bytes.len()).ok(),
            body: Some(StreamingBlob::from(Body::from(bytes))),
            ..GetObjectOutput::default()
        }))
    }

    async fn head_object(
        &self,
        request: S3Request<HeadObjectInput>,
    ) -> S3Result<S3Response<HeadObjectOutput>> {
        let length = self.files().get(&request.input.key).map(Vec::len);
        let length = length.ok_or_else(|| s3_error!(NoSuchKey))?;
        Ok(S3Response::new(HeadObjectOutput {
            content_length: i64::try_from(length).ok(),
            ..HeadObjectOutput::default()
        }))
    }

    async fn delete_object(
        &self,
        request: S3Request<DeleteObjectInput>,
    ) -> S3Result<S3Response<DeleteObjectOutput>> {
        self.files().remove(&request.input.key);
        Ok(S3Response::new(DeleteObjectOutput::default()))
    }

    async fn delete_objects(
        &self,
        request: S3Request<DeleteObjectsInput>,
    ) -> S3Result<S3Response<DeleteObjectsOutput>> {
        let mut deleted = Vec::new();
        for object in request.input.delete.objects {
            self.files().remove(&object.key);
            deleted.push(DeletedObject {
                key: Some(object.key),
                ..DeletedObject::default()
            });
        }
        Ok(S3Response::new(DeleteObjectsOutput {
            deleted: Some(deleted),
            ..DeleteObjectsOutput::default()
        }))
    }

    async fn list_objects_v2(
        &self,
        request: S3Request<ListObjectsV2Input>,
    ) -> S3Result<S3Response<ListObjectsV2Output>> {
        let input = request.input;
        let prefix = input.prefix.unwrap_or_default();
        let after = input.continuation_token.or(input.start_after);
        let after = after.unwrap_or_default();
        let mut names = BTreeSet::new();
        for key in self.files().keys() {
            let Some(rest) = key.strip_prefix(&prefix) else {
                continue;
            };
            let folder = rest.split_once('/').filter(|_| input.delimiter.is_some());
            let name = match folder {
                Some((folder, _)) => (format!("{prefix}{folder}/"), true),
                None => (key.clone(), false),
            };
            if name.0 > after {
                names.insert(name);
            }
        }
        let more = names.len() > PAGE;
        let page: Vec<_> = names.into_iter().take(PAGE).collect();
        let token = page.last().filter(|_| more).map(|(name, _)| name.clone());
        let (folders, files): (Vec<_>, Vec<_>) = page.into_iter().partition(|(_, folder)| *folder);
        let object = |(key, _)| Object {
            key: Some(key),
            size: Some(1),
            last_modified: Some(std::time::SystemTime::UNIX_EPOCH.into()),
            e_tag: Some(ETag::Strong("none".to_owned())),
            ..Object::default()
        };
        let folder = |(prefix, _)| CommonPrefix {
            prefix: Some(prefix),
        };
        Ok(S3Response::new(ListObjectsV2Output {
            contents: Some(files.into_iter().map(object).collect()),
            common_prefixes: Some(folders.into_iter().map(folder).collect()),
            is_truncated: Some(more),
            next_continuation_token: token,
            ..ListObjectsV2Output::default()
        }))
    }
}
